package org.greatcraftsman.office;

import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of a test run: an H2 database in memory by default, a {@link DatabaseServer} with
 * {@code -Dcraftsman.test.database=server}. Each application context gets a new schema.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** True if this run uses H2 in memory, where no commit waits for a disk. */
  public static boolean isH2() {
    return "h2".equals(System.getProperty("craftsman.test.database", "h2"));
  }

  /**
   * An empty schema.
   *
   * @param drop drops the schema
   */
  public record Schema(String url, String user, String password, Runnable drop) {}

  /** Creates a schema in the database of this run. */
  public static Schema createSchema() {
    return isH2() ? createInMemory() : createOnServer();
  }

  private static Schema createInMemory() {
    return new Schema(
        "jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=256",
        "sa",
        "",
        () -> {});
  }

  private static Schema createOnServer() {
    String schema = newName();
    DatabaseServer server = DatabaseServer.running();
    server.create(schema);
    return new Schema(
        server.url(schema), server.user(), server.password(), () -> server.drop(schema));
  }

  private static String newName() {
    return "gcc_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    use(createSchema(), context);
  }

  /** A database server, whatever the database of this run is. */
  public static class OnServer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      use(createOnServer(), context);
    }
  }

  private static void use(Schema schema, ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + schema.url(),
            "spring.datasource.username=" + schema.user(),
            "spring.datasource.password=" + schema.password())
        .applyTo(context);
    // The bean that is registered first is destroyed last: the schema is dropped when no other bean
    // uses it.
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerDisposableBean("testSchema", schema.drop()::run);
  }
}
