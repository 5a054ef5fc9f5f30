-- What goes on in a thread of Slack, and questions that are asked at fixed times.
alter table conversation enable row level security;
alter table conversation force row level security;
create policy of_this_clinic on conversation
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));
alter table scheduled_question enable row level security;
alter table scheduled_question force row level security;
create policy of_this_clinic on scheduled_question
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));

grant select, insert, update, delete on conversation, scheduled_question to pa_agent;
grant select on scheduled_question to pa_desk;
grant delete on slack_post to pa_agent;
