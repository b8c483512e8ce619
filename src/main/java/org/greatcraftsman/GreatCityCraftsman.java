package org.greatcraftsman;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Carries one round of the 大城工匠 selection from the public notice to the award ceremony. */
@SpringBootApplication
@EnableScheduling
public class GreatCityCraftsman {

  public static void main(String[] args) {
    SpringApplication.run(GreatCityCraftsman.class, args);
  }
}
