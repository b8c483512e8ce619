package org.greatcraftsman.panel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assigns the pseudonyms {@code E01}, {@code E02}, … under which the marks of the experts are
 * published. Their order is that of the HMAC-SHA-256 of the user id under a secret of the round.
 * The salts of the draws are published when the round is closed, this secret never: account, code
 * and name of an expert do not reveal which marks are the expert's.
 */
@Service
public class PseudonymService {

  private static final String HMAC = "HmacSHA256";
  private static final int SECRET_BYTES = 32;

  private final PseudonymSecretRepository secrets;
  private final PanelContext context;
  private final SecureRandom random = new SecureRandom();

  PseudonymService(PseudonymSecretRepository secrets, PanelContext context) {
    this.secrets = secrets;
    this.context = context;
  }

  /**
   * Returns the pseudonyms of these experts by user id. The same experts of a round always get the
   * same pseudonyms.
   */
  @Transactional
  public Map<ExpertId, String> pseudonymsOf(RoundId round, Collection<ExpertId> experts) {
    Mac mac = mac(secret(round));
    Map<ExpertId, String> sortKeys = new HashMap<>();
    experts.forEach(expert -> sortKeys.put(expert, sortKey(mac, expert)));
    List<ExpertId> order =
        sortKeys.keySet().stream().sorted(Comparator.comparing(sortKeys::get)).toList();
    Map<ExpertId, String> pseudonyms = new HashMap<>();
    order.forEach(expert -> pseudonyms.put(expert, "E%02d".formatted(pseudonyms.size() + 1)));
    return pseudonyms;
  }

  /** The secret of the round, created on first use. */
  private String secret(RoundId round) {
    context.lock(round);
    return secrets
        .findById(round.value())
        .orElseGet(() -> secrets.save(new PseudonymSecret(round, newSecret())))
        .secret();
  }

  private String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  private static Mac mac(String secret) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sortKey(Mac mac, ExpertId expert) {
    return HexFormat.of().formatHex(mac.doFinal(expert.value().getBytes(StandardCharsets.UTF_8)));
  }
}
