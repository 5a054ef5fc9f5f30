-- What a thread was about may hold days and the state of a plan: the agent reaches one
-- conversation by its own key, and can list nobody's.
revoke all on conversation from pa_agent;

create function public.recall_conversation(key text)
returns table (said jsonb, asked jsonb, version int)
language sql stable security definer set search_path = public, pg_temp
as $$
    select c.said, c.asked, c.version from conversation c
    where c.clinic_id = nullif(current_setting('app.clinic', true), '') and c.id = key;
$$;

create function public.keep_conversation(
    key text, staff text, new_said jsonb, new_asked jsonb, new_version int, at timestamptz
) returns void
language sql volatile security definer set search_path = public, pg_temp
as $$
    insert into conversation (clinic_id, id, staff_id, said, asked, version, used_at)
    values (
        nullif(current_setting('app.clinic', true), ''),
        key, staff, new_said, new_asked, new_version, at
    )
    on conflict (clinic_id, id) do update set said = excluded.said, asked = excluded.asked,
        version = excluded.version, used_at = excluded.used_at;
$$;

create function public.clear_conversations(before timestamptz) returns bigint
language sql volatile security definer set search_path = public, pg_temp
as $$
    with gone as (
        delete from conversation
        where clinic_id = nullif(current_setting('app.clinic', true), '') and used_at < before
        returning 1
    )
    select count(*) from gone;
$$;

revoke all on function public.recall_conversation, public.keep_conversation,
    public.clear_conversations from public;
grant execute on function public.recall_conversation, public.keep_conversation,
    public.clear_conversations to pa_agent;
