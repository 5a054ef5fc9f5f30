-- What a person decided about two cases; decided once, on the desk page, and never changed.
alter table case_pair enable row level security;
alter table case_pair force row level security;
create policy of_this_clinic on case_pair
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));
create trigger never_changed before update or delete on case_pair
    for each row execute function never_changed();
create trigger never_truncated before truncate on case_pair
    for each statement execute function never_changed();

grant select, insert on case_pair to pa_desk;
grant select on case_pair to pa_worker;
