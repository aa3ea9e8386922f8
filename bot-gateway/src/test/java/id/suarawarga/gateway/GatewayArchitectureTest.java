package id.suarawarga.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.suarawarga.engine.testing.ArchitectureContract;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class GatewayArchitectureTest extends ArchitectureContract {

  private static final String ROOT = "id.suarawarga.gateway";

  GatewayArchitectureTest() {
    super("bot-gateway", ROOT);
  }

  @Test
  void theGatewayKnowsNobodyAboveOrBesideIt() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.suarawarga.admin..", "id.suarawarga.standalone.."));
  }

  /** Adding or removing a channel touches its own folder and one line of the root. */
  @Test
  void onlyTheRootKnowsAChannel() {
    assertThat(channels()).isNotEmpty().allSatisfy(this::isKnownToTheRootOnly);
  }

  private void isKnownToTheRootOnly(JavaClass channel) {
    String folder = channel.getPackageName() + "..";
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, folder)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(folder));
  }

  /** The root knows a channel by its configuration, and by nothing else. */
  @Test
  void theRootKnowsOfAChannelOneLine() {
    check(noClasses().that().resideInAPackage(ROOT).should().dependOnClassesThat(behindItsLine()));
    assertThat(GatewayConfiguration.class.getAnnotation(Import.class).value())
        .extracting(Class::getName)
        .containsAll(channels().map(JavaClass::getName).toList());
  }

  private DescribedPredicate<JavaClass> behindItsLine() {
    Set<String> lines = channels().map(JavaClass::getName).collect(toSet());
    Set<String> folders = channels().map(JavaClass::getPackageName).collect(toSet());
    return DescribedPredicate.describe(
        "stand behind a channel's configuration",
        type -> folders.contains(type.getPackageName()) && !lines.contains(type.getName()));
  }

  /** A channel is a package with a public configuration. */
  private Stream<JavaClass> channels() {
    return classes().stream()
        .filter(type -> type.isAnnotatedWith(Configuration.class))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.getPackageName().equals(ROOT));
  }

  @Test
  void packagesDoNotGoInCircles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Override
  protected List<String> mayWait() {
    return List.of("channel/Time.java");
  }
}
