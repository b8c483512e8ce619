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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the experts are called beside their marks in what leaves the house: {@code E01}, {@code
 * E02}, …. The order is that of HMAC-SHA-256 of the user id under a secret of the round. Unlike the
 * salts of the draws, which are published with the names at the end, that secret never is: so
 * whoever knows an expert's account, code and name does not know the expert's marks.
 */
@Service
public class PseudonymService {

  private static final String HMAC = "HmacSHA256";
  private static final int SECRET = 32;

  private final PseudonymSecretRepository secrets;
  private final PanelContext context;
  private final SecureRandom random = new SecureRandom();

  PseudonymService(PseudonymSecretRepository secrets, PanelContext context) {
    this.secrets = secrets;
    this.context = context;
  }

  /** The pseudonyms of these experts, by user id; the same for the same experts of a round. */
  @Transactional
  public Map<String, String> pseudonymsOf(String round, Collection<String> experts) {
    Mac mac = mac(secret(round));
    Map<String, String> lots = new HashMap<>();
    experts.forEach(expert -> lots.put(expert, sortKey(mac, expert)));
    List<String> order = lots.keySet().stream().sorted(Comparator.comparing(lots::get)).toList();
    Map<String, String> pseudonyms = new HashMap<>();
    order.forEach(expert -> pseudonyms.put(expert, "E%02d".formatted(pseudonyms.size() + 1)));
    return pseudonyms;
  }

  /** Made when it is first asked for. */
  private String secret(String round) {
    context.lock(round);
    return secrets
        .findById(round)
        .orElseGet(() -> secrets.save(new PseudonymSecret(round, newSecret())))
        .secret();
  }

  private String newSecret() {
    byte[] secret = new byte[SECRET];
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

  private static String sortKey(Mac mac, String expert) {
    return HexFormat.of().formatHex(mac.doFinal(expert.getBytes(StandardCharsets.UTF_8)));
  }
}
