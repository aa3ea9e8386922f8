package id.suarawarga.standalone;

import id.suarawarga.standalone.demo.DemoData;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;

/** Loads or removes the demo data at the start, as the settings say, and tells what came of it. */
final class DemoMode implements ApplicationRunner {

  static final String LOAD = "suara.demo.load";
  static final String REMOVE = "suara.demo.remove";

  private final DemoData data;
  private final Environment settings;
  private final Supplier<LocalDate> today;

  DemoMode(DemoData data, Environment settings, Supplier<LocalDate> today) {
    this.data = data;
    this.settings = settings;
    this.today = today;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (isOn(REMOVE)) {
      data.remove();
    } else if (isOn(LOAD)) {
      data.load(today.get(), ExampleCatalogue.unitCodes());
    }
  }

  /** For the start block; empty when nobody asked for a demo and none is there. */
  String report() {
    if (data.isThere()) {
      return "data rekaan bertanda DEMO dimuat; hapus dengan: make demo-remove";
    }
    if (isOn(REMOVE)) {
      return "data rekaan sudah dihapus; jawaban warga tetap ada";
    }
    return isOn(LOAD) ? "tidak dimuat, karena katalog sudah berisi unit lain" : "";
  }

  private boolean isOn(String setting) {
    return settings.getProperty(setting, Boolean.class, false);
  }
}
