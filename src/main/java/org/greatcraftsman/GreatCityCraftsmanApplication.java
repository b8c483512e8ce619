package org.greatcraftsman;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Carries one round of the 大城工匠 selection from the public notice to the award ceremony. */
@SpringBootApplication
@EnableScheduling
public class GreatCityCraftsmanApplication {

  public static void main(String[] args) {
    Optional<OfflineCommand> offline =
        args.length == 0
            ? Optional.empty()
            : ServiceLoader.load(OfflineCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(args[0]))
                .findFirst();
    if (offline.isPresent()) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      System.exit(offline.get().run(Arrays.asList(args).subList(1, args.length), out));
    }
    SpringApplication.run(GreatCityCraftsmanApplication.class, args);
  }
}
