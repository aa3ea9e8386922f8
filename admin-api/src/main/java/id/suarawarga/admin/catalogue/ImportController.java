package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.engine.catalogue.CatalogueImport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Takes over a whole table of units and services. */
@RestController
class ImportController {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int MAX_BYTES = 3 * 1024 * 1024;

  private final CatalogueImport imports;
  private final AuditLog audit;

  ImportController(CatalogueImport imports, AuditLog audit) {
    this.imports = imports;
    this.audit = audit;
  }

  @PostMapping(
      path = "/api/v1/catalogue/import",
      consumes = {CSV, XLSX})
  @Transactional
  CatalogueImport.Result importTable(
      Caller caller, @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body)
      throws IOException {
    caller.requireRole(Role.CITY_ADMIN);
    byte[] file = body.readNBytes(MAX_BYTES + 1);
    if (file.length > MAX_BYTES) {
      throw new MaxUploadSizeExceededException(MAX_BYTES);
    }
    List<ImportLine> lines =
        type.isCompatibleWith(MediaType.parseMediaType(CSV))
            ? ImportFile.csv(file)
            : ImportFile.xlsx(file);
    CatalogueImport.Result result = imports.apply(ImportTable.read(lines));
    audit.record(caller, "CATALOGUE_IMPORTED", "catalogue", Map.of("result", result));
    return result;
  }
}
