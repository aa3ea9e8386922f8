package id.suarawarga.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.util.NetMaskSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class TrustedProxiesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "::1, true",
    "10.0.0.7, false",
    "172.18.0.1, false",
    "192.168.1.4, false",
    "fe80::1, false",
  })
  void onlyAProxyOnThisMachineMaySayWhoIsCalling(String address, boolean believed)
      throws IOException {
    assertThat(proxies().contains(address)).isEqualTo(believed);
  }

  /** As Tomcat reads the setting. */
  private static NetMaskSet proxies() throws IOException {
    Object setting =
        new YamlPropertySourceLoader()
            .load("settings", new ClassPathResource("suara-admin.yml"))
            .getFirst()
            .getProperty("server.tomcat.remoteip.internal-proxies");
    NetMaskSet proxies = new NetMaskSet();
    assertThat(proxies.addAll(String.valueOf(setting))).isNullOrEmpty();
    return proxies;
  }
}
