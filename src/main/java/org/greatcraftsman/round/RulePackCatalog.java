package org.greatcraftsman.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The rule packs that the application ships ({@code classpath:rules/*.yaml}). All are validated at
 * startup, and a violation prevents it.
 */
@Component
public class RulePackCatalog {

  private final Map<String, ParsedRulePack> packsById = new TreeMap<>();

  RulePackCatalog(RulePackParser parser) {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:rules/*.yaml")) {
        ParsedRulePack pack =
            parser.parse(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        packsById.put(pack.rules().id(), pack);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of the packs. */
  public Set<String> ids() {
    return packsById.keySet();
  }

  /**
   * The shipped pack with the given id. It may differ from the locked version of an open round.
   *
   * @throws Refusal if the pack does not exist
   */
  public RulePack get(String id) {
    return getParsed(id).rules();
  }

  ParsedRulePack getParsed(String id) {
    ParsedRulePack pack = packsById.get(id);
    if (pack == null) {
      throw new Refusal(
          "没有名为“" + id + "”的规则包，请从下列规则包中选择：" + String.join("、", packsById.keySet()) + "。");
    }
    return pack;
  }
}
