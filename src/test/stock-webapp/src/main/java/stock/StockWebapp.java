package stock;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Camunda's web apps with the audit's diagram. What the diagram calls does nothing. It ends when
 * its standard input does, so that it does not outlive a benchmark that was killed.
 */
@SpringBootApplication
public class StockWebapp {

  public static void main(String[] args) {
    Thread watch = new Thread(StockWebapp::endWithInput, "input");
    watch.setDaemon(true);
    watch.start();
    SpringApplication.run(StockWebapp.class, args);
  }

  private static void endWithInput() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException closed) {
      // The end, too.
    }
    Runtime.getRuntime().halt(1);
  }

  @Bean
  TaskListener recordNominationStatus() {
    return task -> {};
  }

  @Bean
  JavaDelegate remindAuditors() {
    return execution -> {};
  }

  @Bean
  NextYear deadlines() {
    return new NextYear();
  }

  @Bean
  NextYear auditTime() {
    return new NextYear();
  }

  /** Every deadline is a year away. */
  public static final class NextYear {

    private final Date date = Date.from(Instant.now().plus(365, ChronoUnit.DAYS));

    public Date at(DelegateExecution execution, String deadline) {
      return date;
    }

    public Date due(DelegateExecution execution) {
      return date;
    }

    public Date reminder(DelegateExecution execution, Date due) {
      return date;
    }
  }
}
