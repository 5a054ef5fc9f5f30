-- How much of the model a clinic used on a day.
alter table model_spend enable row level security;
alter table model_spend force row level security;
create policy of_this_clinic on model_spend
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));

grant select, insert, update on model_spend to pa_agent;
grant select on model_spend to pa_worker, pa_desk;
