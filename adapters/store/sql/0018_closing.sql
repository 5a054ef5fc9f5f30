-- A person closes a case, and a person opens it again; neither is ever taken off the books.
alter table case_closing enable row level security;
alter table case_closing force row level security;
create policy of_this_clinic on case_closing
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));

create function case_closing_only_reopens() returns trigger
language plpgsql as $$
begin
    if old.reopened_at is not null
        or to_jsonb(new) - 'reopened_by' - 'reopened_at'
            <> to_jsonb(old) - 'reopened_by' - 'reopened_at' then
        raise exception 'a closing is only ever reopened' using errcode = 'PA001';
    end if;
    return new;
end;
$$;
create trigger only_reopens before update on case_closing
    for each row execute function case_closing_only_reopens();
create trigger never_deleted before delete on case_closing
    for each row execute function never_changed();
create trigger never_truncated before truncate on case_closing
    for each statement execute function never_changed();

grant select, insert on case_closing to pa_desk;
grant update (reopened_by, reopened_at) on case_closing to pa_desk;
grant select on case_closing to pa_worker;
