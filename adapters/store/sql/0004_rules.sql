-- Rule books and proofs belong to a clinic like everything else; the worker adds, nobody changes.
do $$
declare
    t text;
begin
    foreach t in array array['rule_book', 'proof'] loop
        execute format('alter table public.%I enable row level security', t);
        execute format('alter table public.%I force row level security', t);
        execute format(
            'create policy of_this_clinic on public.%I using (clinic_id = nullif(current_setting('
            '''app.clinic'', true), '''')) with check (clinic_id = nullif(current_setting('
            '''app.clinic'', true), ''''))', t);
    end loop;
end;
$$;
grant select on rule_book, proof to pa_desk, pa_worker;
grant insert on rule_book, proof to pa_worker;
