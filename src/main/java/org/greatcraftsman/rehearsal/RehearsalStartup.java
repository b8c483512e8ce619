package org.greatcraftsman.rehearsal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the accounts of the rehearsal at start-up and prints the addresses and a login. */
@Component
@Profile("rehearsal")
class RehearsalStartup implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(RehearsalStartup.class);

  private final RehearsalAccounts accounts;
  private final ServletWebServerApplicationContext server;

  RehearsalStartup(RehearsalAccounts accounts, ServletWebServerApplicationContext server) {
    this.accounts = accounts;
    this.server = server;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    accounts.registerAll();
    String address = "http://127.0.0.1:" + server.getWebServer().getPort();
    RehearsalAccount office = accounts.accounts().get(0);
    LOG.info(
        """

        大城工匠评选系统已启动（演练）
          演练台    {}/rehearsal
          评选门户  {}/
          登录      {}/login
          账号      {}（{}）等{}个，口令均为 {}；全部账号见 {}/rehearsal/accounts.json
        """,
        address,
        address,
        address,
        office.username(),
        office.name(),
        accounts.accounts().size(),
        office.password(),
        address);
  }
}
