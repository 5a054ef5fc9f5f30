-- What came from Slack, and what waits to be posted there.
alter table slack_event enable row level security;
alter table slack_event force row level security;
create policy of_this_clinic on slack_event
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));
alter table slack_post enable row level security;
alter table slack_post force row level security;
create policy of_this_clinic on slack_post
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));

grant select, insert on slack_event, slack_post to pa_agent;
grant update (tries, next_at, posted_at, given_up_at, problem) on slack_post to pa_agent;
grant delete on slack_event to pa_agent;
grant select, insert on slack_post to pa_worker;
grant select on slack_post to pa_desk;
