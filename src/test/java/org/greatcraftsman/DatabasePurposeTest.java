package org.greatcraftsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.greatcraftsman.office.ProductJvm;
import org.greatcraftsman.office.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** An office and a rehearsal cannot use the same database. */
@Tag("office")
class DatabasePurposeTest {

  private static final DatabasePurpose REHEARSAL = purpose("rehearsal");
  private static final DatabasePurpose OFFICE = purpose("mysql");

  private TestDatabase.Schema schema;
  private DataSource database;

  @BeforeEach
  void createDatabase() {
    schema = TestDatabase.createSchema();
    database = new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
  }

  @AfterEach
  void dropDatabase() {
    schema.drop().run();
  }

  @Test
  void aRehearsalCanStartAgainOnItsDatabase() {
    REHEARSAL.migrate(flyway());
    REHEARSAL.migrate(flyway());

    assertThat(marks()).containsExactly("REHEARSAL");
  }

  @Test
  void anOfficeRefusesTheDatabaseOfARehearsalWithItsName() {
    REHEARSAL.migrate(flyway());

    assertThatThrownBy(() -> OFFICE.migrate(flyway()))
        .isInstanceOf(StartRefusal.class)
        .hasMessageStartingWith("这是演练的数据库，正式运行不能使用，未启动：请删除数据库")
        .hasMessageContaining(
            new JdbcTemplate(database).queryForObject("select schema()", String.class));
    assertThat(marks()).containsExactly("REHEARSAL");
  }

  @Test
  void aRehearsalRefusesTheDatabaseOfAnOfficeAndDoesNotMigrateIt() {
    OFFICE.migrate(flyway());
    OFFICE.migrate(flyway());
    Flyway laterVersion =
        Flyway.configure().dataSource(database).javaMigrations(new V99__Later()).load();

    assertThatThrownBy(() -> REHEARSAL.migrate(laterVersion))
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("演练不能使用，未启动：请为演练另选一个空的数据库。");
    assertThat(laterVersion.info().pending()).hasSize(1);
    assertThat(marks()).containsExactly("OFFICE");
  }

  /** As after a crash between the migration and the mark. */
  @Test
  void aDatabaseThatIsMigratedButNotMarkedCanBeUsedByEither() {
    flyway().migrate();
    REHEARSAL.migrate(flyway());
    assertThat(marks()).containsExactly("REHEARSAL");

    new JdbcTemplate(database).update("delete from database_purpose");
    OFFICE.migrate(flyway());
    assertThat(marks()).containsExactly("OFFICE");
  }

  @Test
  void aRehearsalRefusesAnUnmarkedDatabaseWithTablesOfTheEngine() {
    new JdbcTemplate(database).execute("create table ACT_GE_PROPERTY (NAME_ varchar(64))");
    Flyway withEngineTables =
        Flyway.configure().dataSource(database).baselineOnMigrate(true).baselineVersion("0").load();

    assertThatThrownBy(() -> REHEARSAL.migrate(withEngineTables)).isInstanceOf(StartRefusal.class);
    assertThat(withEngineTables.info().applied()).isEmpty();

    OFFICE.migrate(withEngineTables);
    assertThat(marks()).containsExactly("OFFICE");
  }

  @Test
  void oneOfTwoNodesThatStartConcurrentlyForDifferentPurposesIsRefused() throws Exception {
    flyway().migrate();
    for (int i = 0; i < 20; i++) {
      new JdbcTemplate(database).update("delete from database_purpose");
      assertThat(concurrentRefusals(REHEARSAL, REHEARSAL)).isZero();
      assertThat(marks()).containsExactly("REHEARSAL");

      new JdbcTemplate(database).update("delete from database_purpose");
      assertThat(concurrentRefusals(REHEARSAL, OFFICE)).isOne();
      assertThat(marks()).hasSize(1);
    }
  }

  @Test
  void theApplicationRefusesBeforeTheEngineWritesAndNamesTheFile(@TempDir Path folder)
      throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("craftsman");
    DataSource file = new DriverManagerDataSource(url, "sa", "");
    REHEARSAL.migrate(Flyway.configure().dataSource(file).load());

    Process process =
        ProductJvm.in(
                folder,
                "--spring.profiles.active=h2",
                "--craftsman.h2-folder=" + folder,
                "--craftsman.keyset-file=" + folder.resolve("keyset.json"),
                "--craftsman.keyset-create=true",
                "--craftsman.admin.password=of-the-office",
                "--server.port=0")
            .redirectOutput(Redirect.DISCARD)
            .start();
    try {
      String output = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(output)
          .contains(
              "请删除文件夹" + folder.toRealPath() + "里的craftsman.mv.db", "delete craftsman.mv.db in")
          .doesNotContain("\tat ");
      assertThat(
              new JdbcTemplate(file)
                  .queryForList(
                      "select table_name from information_schema.tables where table_name like"
                          + " 'ACT%'"))
          .isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  private long concurrentRefusals(DatabasePurpose one, DatabasePurpose other) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> refused =
          nodes.invokeAll(List.of(start(one, barrier), start(other, barrier)));
      long refusals = 0;
      for (Future<Boolean> node : refused) {
        refusals += node.get() ? 1 : 0;
      }
      return refusals;
    } finally {
      nodes.shutdownNow();
    }
  }

  private Callable<Boolean> start(DatabasePurpose purpose, CyclicBarrier barrier) {
    return () -> {
      Flyway flyway = flyway();
      barrier.await();
      try {
        purpose.migrate(flyway);
        return false;
      } catch (StartRefusal refused) {
        return true;
      }
    };
  }

  private Flyway flyway() {
    return Flyway.configure().dataSource(database).load();
  }

  private List<String> marks() {
    return new JdbcTemplate(database)
        .queryForList("select purpose from database_purpose", String.class);
  }

  private static DatabasePurpose purpose(String profile) {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    return new DatabasePurpose(environment);
  }

  /** A migration of a later version of the product. */
  private static final class V99__Later extends BaseJavaMigration {
    @Override
    public void migrate(Context context) {}
  }
}
