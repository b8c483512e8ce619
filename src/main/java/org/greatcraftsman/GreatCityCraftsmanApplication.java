package org.greatcraftsman;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Entry point of the application. It runs one {@link OfflineCommand} if the first argument names
 * one, and starts the server otherwise.
 */
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
    SpringApplication application = new SpringApplication(GreatCityCraftsmanApplication.class);
    application.addListeners(new StartProfiles());
    application.run(args);
  }
}
