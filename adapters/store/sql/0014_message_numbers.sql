-- The logins that may put something into the inbox may say by which number its sender knows it.
grant insert (message_key) on inbox to pa_intake, pa_desk, pa_worker;
