package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.engine.catalogue.CatalogueImport;
import id.suarawarga.engine.catalogue.CatalogueImport.Changes;
import id.suarawarga.engine.catalogue.CatalogueImport.Row;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes over a whole table of units and services. */
@RestController
class ImportController {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Of each kind: an entry of the audit stays one that can be read. */
  private static final int AUDITED_CODES = 200;

  private final CatalogueImport imports;
  private final AuditLog audit;
  private final TransactionOperations transaction;

  ImportController(CatalogueImport imports, AuditLog audit, TransactionOperations transaction) {
    this.imports = imports;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Reads the whole file before the transaction begins: a slow upload must not hold one open. */
  @PostMapping(
      path = "/api/v1/catalogue/import",
      consumes = {CSV, XLSX})
  @Operation(summary = "Takes over a table of units and services: all of it or nothing")
  CatalogueImport.Result importTable(
      Caller caller,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
      @RequestBody InputStreamResource body)
      throws IOException {
    caller.requireRole(Role.CITY_ADMIN);
    List<Row> rows = ImportTable.read(lines(type, body.getContentAsByteArray()));
    return transaction.execute(status -> apply(caller, rows));
  }

  private static List<ImportLine> lines(MediaType type, byte[] file) {
    return type.isCompatibleWith(MediaType.parseMediaType(CSV))
        ? ImportFile.csv(file)
        : ImportFile.xlsx(file);
  }

  private CatalogueImport.Result apply(Caller caller, List<Row> rows) {
    Changes changes = imports.apply(rows);
    Map<String, ?> details =
        Map.of("result", changes.result(), "codes", changes.first(AUDITED_CODES));
    audit.record(caller, "CATALOGUE_IMPORTED", "catalogue", details);
    return changes.result();
  }
}
