package org.greatcraftsman.office;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database server of a test run: the one that {@code TEST_DATABASE_URL} names ({@code
 * jdbc:mysql://host:port/}, user {@code TEST_DATABASE_USER}, password {@code
 * TEST_DATABASE_PASSWORD}), or else a MariaDB that comes out of the Maven repository and is gone
 * with this JVM. With {@code TEST_DATABASE_DISPOSABLE=true} the named server is thrown away after
 * the run, and its commits do not wait for the disk.
 *
 * @param address the JDBC URL up to the schema
 * @param embedded whether it is the MariaDB that was started here
 */
public record DatabaseServer(String address, String user, String password, boolean embedded) {

  /** Those of {@code application-mysql.yml}. */
  private static final String OPTIONS =
      "?sendFractionalSeconds=false&nullDatabaseMeansCurrent=true&useLocalSessionState=true"
          + "&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192";

  /** MariaDB's information schema does not have all the columns that the driver asks for. */
  private static final String MARIADB = "&useInformationSchema=false";

  private static DatabaseServer running;

  /** The one server of this JVM, started when it is first asked for. */
  public static synchronized DatabaseServer running() {
    if (running == null) {
      String named = System.getenv("TEST_DATABASE_URL");
      running = named == null || named.isBlank() ? startEmbedded() : fromEnvironment(named);
    }
    return running;
  }

  /** The JDBC URL of a schema, with what the engine needs. */
  public String url(String schema) {
    return address + schema + OPTIONS + (embedded ? MARIADB : "");
  }

  public void create(String schema) {
    execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
  }

  /** Leaves nothing behind on somebody's server; a server of ours goes as a whole. */
  public void drop(String schema) {
    if (!embedded) {
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

  private static DatabaseServer fromEnvironment(String url) {
    DatabaseServer server =
        new DatabaseServer(
            url.endsWith("/") ? url : url + "/",
            System.getenv("TEST_DATABASE_USER"),
            System.getenv("TEST_DATABASE_PASSWORD"),
            false);
    if ("true".equals(System.getenv("TEST_DATABASE_DISPOSABLE"))) {
      server.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 0");
      server.execute("SET GLOBAL sync_binlog = 0");
    }
    return server;
  }

  private static DatabaseServer startEmbedded() {
    return new DatabaseServer(
        "jdbc:mysql://127.0.0.1:" + EmbeddedMariaDb.launch().port() + "/", "root", "", true);
  }
}
