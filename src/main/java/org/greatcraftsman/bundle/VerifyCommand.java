package org.greatcraftsman.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.greatcraftsman.OfflineCommand;

/**
 * The command {@code java -jar app.jar verify bundle.zip [hash]}: verifies an audit bundle offline
 * and prints one Chinese sentence for each check. The hash is that of a ledger row, as the public
 * notice prints it.
 */
public final class VerifyCommand implements OfflineCommand {

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      out.println("用法：verify 审计包.zip [公示公告所印的账本指纹]");
      return 1;
    }
    try {
      BundleVerifier.VerificationReport report =
          BundleVerifier.verify(
              Files.readAllBytes(Path.of(arguments.get(0))),
              arguments.size() == 2 ? arguments.get(1) : "");
      report.sentences().forEach(out::println);
      out.println(report.sound() ? "核验通过。" : "核验不通过。");
      return report.sound() ? 0 : 1;
    } catch (IOException | InvalidPathException unreadable) {
      out.println("读不到文件" + arguments.get(0) + "，请检查路径。");
      return 1;
    }
  }
}
