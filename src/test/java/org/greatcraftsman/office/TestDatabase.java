package org.greatcraftsman.office;

import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of a test run. By default an H2 in memory; with {@code
 * -Dcraftsman.test.database=server} a {@link DatabaseServer}. Each office gets a schema of its own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static boolean isH2() {
    return "h2".equals(System.getProperty("craftsman.test.database", "h2"));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String schema = "gcc_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    if (isH2()) {
      use(
          context,
          "jdbc:h2:mem:" + schema + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=256",
          "sa",
          "");
      return;
    }
    DatabaseServer server = DatabaseServer.running();
    server.create(schema);
    use(context, server.url(schema), server.user(), server.password());
    // What is registered first is destroyed last: the schema goes when nothing uses it any more.
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerDisposableBean("testSchema", () -> server.discard(schema));
  }

  private static void use(
      ConfigurableApplicationContext context, String url, String user, String password) {
    TestPropertyValues.of(
            "spring.datasource.url=" + url,
            "spring.datasource.username=" + user,
            "spring.datasource.password=" + password)
        .applyTo(context);
  }
}
