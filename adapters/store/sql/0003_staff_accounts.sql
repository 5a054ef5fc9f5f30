-- By which accounts people are known elsewhere, and the tokens of their MCP clients.
alter table staff_account enable row level security;
alter table staff_account force row level security;
create policy of_this_clinic on staff_account
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));
alter table staff_token enable row level security;
alter table staff_token force row level security;
create policy of_this_clinic on staff_token
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));

grant select on staff_account, staff_token to pa_desk, pa_worker, pa_agent;
grant insert on staff_token to pa_desk;
grant update (revoked_at) on staff_token to pa_desk;
