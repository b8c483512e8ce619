package org.greatcraftsman;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Migrates the schema, and prevents an office and a rehearsal from using the same database. The
 * first start marks the database as that of an office or of a rehearsal, and later starts of the
 * other kind are refused. A rehearsal also refuses an unmarked database that holds tables of the
 * process engine.
 *
 * <p>The check runs before the migration, so that a refused start changes nothing. The mark is set
 * directly after the migration and before any other data is written, so that a crash between the
 * two leaves an empty database. If two nodes start concurrently, the primary key allows one of them
 * to set the mark, and the other must have the same purpose.
 */
@Component
class DatabasePurpose implements FlywayMigrationStrategy {

  private enum Purpose {
    OFFICE,
    REHEARSAL
  }

  private final Purpose wanted;

  DatabasePurpose(Environment environment) {
    this.wanted =
        environment.acceptsProfiles(Profiles.of("rehearsal")) ? Purpose.REHEARSAL : Purpose.OFFICE;
  }

  /**
   * Migrates the schema to the current version.
   *
   * @throws StartRefusal if the database serves the other purpose
   */
  @Override
  public void migrate(Flyway flyway) {
    JdbcTemplate jdbc = new JdbcTemplate(flyway.getConfiguration().getDataSource());
    List<String> tables = tables(jdbc);
    Optional<Purpose> marked =
        tables.contains("database_purpose") ? marked(jdbc) : Optional.empty();
    if (marked.isPresent()) {
      requireWanted(marked.get(), jdbc);
    } else if (tables.contains("act_ge_property") && wanted == Purpose.REHEARSAL) {
      throw notForARehearsal(jdbc);
    }
    flyway.migrate();
    if (marked.isEmpty()) {
      mark(jdbc);
      requireWanted(marked(jdbc).orElseThrow(), jdbc);
    }
  }

  /**
   * Returns those of the two tables that exist from which the purpose is derived, in lower case.
   */
  private static List<String> tables(JdbcTemplate jdbc) {
    return jdbc.queryForList(
        "select lower(table_name) from information_schema.tables where table_schema = schema()"
            + " and lower(table_name) in ('database_purpose', 'act_ge_property')",
        String.class);
  }

  private static Optional<Purpose> marked(JdbcTemplate jdbc) {
    return jdbc
        .queryForList("select purpose from database_purpose where id = 1", String.class)
        .stream()
        .map(Purpose::valueOf)
        .findFirst();
  }

  private void mark(JdbcTemplate jdbc) {
    try {
      jdbc.update("insert into database_purpose (id, purpose) values (1, ?)", wanted.name());
    } catch (DuplicateKeyException markedConcurrently) {
      // The caller compares the mark of the other node.
    }
  }

  private void requireWanted(Purpose purpose, JdbcTemplate jdbc) {
    if (purpose != wanted) {
      throw wanted == Purpose.REHEARSAL ? notForARehearsal(jdbc) : notForAnOffice(jdbc);
    }
  }

  private static StartRefusal notForARehearsal(JdbcTemplate jdbc) {
    String database = file(jdbc).map(Path::toString).orElseGet(() -> schema(jdbc));
    return new StartRefusal(
        "数据库（" + database + "）里已有数据，而且不是演练的，演练不能使用，未启动：请为演练另选一个空的数据库。",
        "Not started, because the database ("
            + database
            + ") holds data that is not that of a rehearsal: choose an empty database for the"
            + " rehearsal.");
  }

  /** Names the database file and not its folder, which may also hold the key file of an office. */
  private static StartRefusal notForAnOffice(JdbcTemplate jdbc) {
    Optional<Path> file = file(jdbc);
    return new StartRefusal(
        "这是演练的数据库，正式运行不能使用，未启动：请"
            + file.map(it -> "删除文件夹" + it.getParent() + "里的" + it.getFileName())
                .orElseGet(() -> "删除数据库" + schema(jdbc) + "再重新建立")
            + "，或者改用别的数据库。",
        "Not started, because this is the database of a rehearsal: "
            + file.map(it -> "delete " + it.getFileName() + " in the folder " + it.getParent())
                .orElseGet(() -> "drop the schema " + schema(jdbc) + " and create it again")
            + ", or choose another database.");
  }

  /** The file of an H2 database; empty for one in memory or on a server. */
  private static Optional<Path> file(JdbcTemplate jdbc) {
    String url = jdbc.execute((ConnectionCallback<String>) c -> c.getMetaData().getURL());
    return url.startsWith("jdbc:h2:")
        ? Optional.ofNullable(jdbc.queryForObject("select database_path()", String.class))
            .map(path -> Path.of(path + ".mv.db"))
        : Optional.empty();
  }

  private static String schema(JdbcTemplate jdbc) {
    return jdbc.queryForObject("select schema()", String.class);
  }
}
