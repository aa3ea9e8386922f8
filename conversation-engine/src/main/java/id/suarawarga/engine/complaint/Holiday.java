package id.suarawarga.engine.complaint;

import java.time.LocalDate;

/**
 * A weekday on which nobody works.
 *
 * @param name in words for officials, as in the joint decree (SKB) that declares it
 */
public record Holiday(LocalDate day, String name) {}
