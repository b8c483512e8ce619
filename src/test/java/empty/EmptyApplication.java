package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * An application with nothing in it: the yardstick of the start-up on the product's own libraries.
 * It stands outside the product's package, whose component scan would find it in every test.
 */
@SpringBootApplication
public class EmptyApplication {

  public static void main(String[] args) {
    SpringApplication.run(EmptyApplication.class, args);
  }
}
