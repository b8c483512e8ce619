package org.greatcraftsman.office;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database server of a test run. It is the server that {@code TEST_DATABASE_URL} names ({@code
 * jdbc:mysql://host:port/}, user {@code TEST_DATABASE_USER}, password {@code
 * TEST_DATABASE_PASSWORD}), or else an embedded MariaDB from the Maven repository that ends with
 * this JVM. {@code TEST_DATABASE_DISPOSABLE=true} says that nobody needs the data of the named
 * server after the run: its commits then do not wait for the disk.
 *
 * @param address the JDBC URL up to the schema
 * @param embedded true if this JVM started the server
 */
public record DatabaseServer(String address, String user, String password, boolean embedded) {

  /** The connection options of {@code application-mysql.yml}. */
  private static final String OPTIONS =
      "?sendFractionalSeconds=false&nullDatabaseMeansCurrent=true&useLocalSessionState=true"
          + "&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192";

  /**
   * Test data needs no encryption on the way, which takes a fifth of the processor time of the
   * server.
   */
  private static final String UNENCRYPTED = "&sslMode=DISABLED&allowPublicKeyRetrieval=true";

  /** The information schema of MariaDB lacks columns that the driver queries. */
  private static final String MARIADB = "&useInformationSchema=false";

  private static DatabaseServer running;
  private static EmbeddedMariaDb embeddedServer;

  /** The server of this JVM; starts it on the first call if it is embedded. */
  public static synchronized DatabaseServer running() {
    if (running == null) {
      String configured = System.getenv("TEST_DATABASE_URL");
      running =
          configured == null || configured.isBlank()
              ? startEmbedded()
              : fromEnvironment(configured);
    }
    return running;
  }

  /**
   * Stops the embedded MariaDB server, if one runs. In a JVM with an office, the server stops after
   * the last office without this call.
   */
  public static synchronized void stopEmbedded() {
    if (embeddedServer != null) {
      embeddedServer.discard();
      embeddedServer = null;
      running = null;
    }
  }

  /** The JDBC URL of a schema, with the options that the engine needs. */
  public String url(String schema) {
    return address + schema + OPTIONS + UNENCRYPTED + (embedded ? MARIADB : "");
  }

  /** Creates a schema. */
  public void create(String schema) {
    execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
  }

  /** Drops a schema of a named server; an embedded server is deleted as a whole. */
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
    embeddedServer = EmbeddedMariaDb.launch();
    return new DatabaseServer(
        "jdbc:mysql://127.0.0.1:" + embeddedServer.port() + "/", "root", "", true);
  }
}
