package id.suarawarga.admin.result;

import java.time.LocalDate;

/** The days of an index; both ends belong to them. */
record Dates(LocalDate from, LocalDate to) {}
