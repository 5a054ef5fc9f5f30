-- An emergency is written down once, by the desk, and never changed but for its key.
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy of_this_clinic on emergency_access
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));
grant select, insert on emergency_access to pa_desk;
create trigger never_changed before update or delete on emergency_access
    for each row execute function never_changed('reason');
