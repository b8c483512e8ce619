package org.greatcraftsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.greatcraftsman.office.ProductJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

/** The application starts only if its profiles select exactly one way to run. */
class StartProfilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql",
        "h2",
        "rehearsal",
        "mysql,tls",
        "h2,tls",
        "mysql,rehearsal",
        "mysql,another"
      })
  void profilesOfAnOfficeOrARehearsalAreAccepted(String profiles) {
    assertThatCode(() -> StartProfiles.check(active(profiles))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                  | 没有指定运行方式",
        "tls                 | 没有指定运行方式",
        "another             | 没有指定运行方式",
        "test                | 没有指定运行方式",
        "h2,mysql            | h2与mysql不能同时使用",
        "h2,mysql,tls        | h2与mysql不能同时使用",
        "h2,mysql,rehearsal  | h2与mysql不能同时使用",
        "h2,rehearsal        | rehearsal与h2不能同时使用",
        "rehearsal,tls       | rehearsal与tls不能同时使用",
        "mysql,rehearsal,tls | rehearsal与tls不能同时使用"
      })
  void otherProfilesAreRefusedWithAnInstruction(String profiles, String sentence) {
    assertThatThrownBy(() -> StartProfiles.check(active(profiles)))
        .isInstanceOf(StartRefusal.class)
        .hasMessageStartingWith(sentence)
        .hasMessageContaining("请")
        .hasMessageContaining("\nNot started, because ");
  }

  @Test
  void profileGroupsAndIncludedAndDefaultProfilesAreChecked() {
    assertThatCode(() -> start("--spring.profiles.default=mysql")).doesNotThrowAnyException();
    assertThatCode(
            () ->
                start(
                    "--spring.profiles.active=office", "--spring.profiles.group.office=mysql,tls"))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> start("--spring.profiles.active=rehearsal", "--spring.profiles.include=tls"))
        .isInstanceOf(StartRefusal.class);
  }

  @Test
  void withoutAProfileTheApplicationEndsAndCreatesNoFiles(@TempDir Path folder) throws Exception {
    Process process = ProductJvm.in(folder).redirectOutput(Redirect.DISCARD).start();
    try {
      String output = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(output)
          .contains("没有指定运行方式，未启动：请", "Not started, because no profile says what to run")
          .doesNotContain("\tat ");
      assertThat(folder).isEmptyDirectory();
    } finally {
      process.destroyForcibly();
    }
  }

  private static MockEnvironment active(String profiles) {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles(profiles.isEmpty() ? new String[0] : profiles.split(","));
    return environment;
  }

  /** Starts an application without beans, with the check and the settings of the product. */
  private static void start(String... arguments) {
    new SpringApplicationBuilder(NoBeans.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .listeners(new StartProfiles())
        .run(arguments)
        .close();
  }

  @Configuration(proxyBeanMethods = false)
  static class NoBeans {}
}
