package org.greatcraftsman;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses the start of the application unless the active profiles select exactly one way to run:
 * {@code mysql} or {@code h2} for an office, with {@code tls} behind a TLS proxy, or {@code
 * rehearsal}, on H2 or together with {@code mysql}. There is no default, because the passwords of a
 * rehearsal are public and a forgotten profile must not start one. Other profiles may be active in
 * addition.
 *
 * <p>The check runs after all sources of profiles are read and before any bean is created or any
 * database is opened. Only {@code main} registers it, because tests use other profiles.
 */
final class StartProfiles implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(event.getEnvironment());
  }

  /**
   * Checks the active profiles of an environment.
   *
   * @throws StartRefusal if they do not select exactly one way to run
   */
  static void check(Environment environment) {
    boolean rehearsal = isActive(environment, "rehearsal");
    boolean mysql = isActive(environment, "mysql");
    boolean h2 = isActive(environment, "h2");
    if (!rehearsal && !mysql && !h2) {
      throw new StartRefusal(
          "没有指定运行方式，未启动：请加上参数--spring.profiles.active=mysql（正式运行，MySQL数据库）、"
              + "h2（正式运行，单机）或rehearsal（演练）；前面有TLS代理时再加tls，如mysql,tls。",
          "Not started, because no profile says what to run: add --spring.profiles.active=mysql (an"
              + " office on MySQL), h2 (an office on one machine) or rehearsal; behind a TLS proxy"
              + " add tls to one of the first two, as in mysql,tls.");
    }
    if (h2 && mysql) {
      throw new StartRefusal(
          "h2与mysql不能同时使用，未启动：请从spring.profiles.active中去掉其中之一。",
          "Not started, because h2 and mysql exclude each other: remove one of them from"
              + " spring.profiles.active.");
    }
    if (rehearsal && h2) {
      throw new StartRefusal(
          "rehearsal与h2不能同时使用，未启动：演练请只用rehearsal，它自带数据文件夹；正式运行请只用h2。",
          "Not started, because rehearsal and h2 exclude each other: use rehearsal alone, which has"
              + " a data folder of its own, or h2 alone for an office.");
    }
    if (rehearsal && isActive(environment, "tls")) {
      throw new StartRefusal(
          "rehearsal与tls不能同时使用，未启动：演练的口令人人皆知，只对本机开放，请去掉tls；" + "正式运行请用mysql,tls或h2,tls。",
          "Not started, because rehearsal and tls exclude each other: everybody knows the passwords"
              + " of a rehearsal, so it is open to this machine only; remove tls, or use mysql,tls"
              + " or h2,tls for an office.");
    }
  }

  private static boolean isActive(Environment environment, String profile) {
    return environment.acceptsProfiles(Profiles.of(profile));
  }
}
