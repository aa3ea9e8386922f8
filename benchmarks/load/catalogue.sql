begin;
insert into service_unit (code, name) values ('BENCH', 'Dinas Ukur');
insert into public_service (code, unit_code, name) values ('BENCH', 'BENCH', 'Layanan Ukur');
insert into survey_period (code, name, type, from_date, to_date)
values ('BENCH', 'Masa ukur', 'YEAR', '2000-01-01', '2999-12-31');
update catalogue_version set version = version + 1;
commit;
