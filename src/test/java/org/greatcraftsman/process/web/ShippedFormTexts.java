package org.greatcraftsman.process.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English texts that form-js shows, extracted from the bundle that Tasklist loads. */
final class ShippedFormTexts {
  private static final Pattern TEXT =
      Pattern.compile("\"([A-Z][A-Za-z][A-Za-z',.&()+0-9 -]*|(?:be|have) [a-z ]+| of )\"");
  private static final Pattern TEMPLATE = Pattern.compile("[(,:?]`([^`]{3,120})`(?=[),:;}.])");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(?:[^{}]|\\{[^{}]*\\})*\\}");

  private static final Pattern AUTHOR_TEXT =
      Pattern.compile(
          "^(form field|cannot |binding path|no open path|replacements for|Unknown"
              + " )|[;=<]|fjs-|-message");
  private static final Pattern WORDS = Pattern.compile("[A-Z][a-z]+|[a-z]+ [a-z]+");

  // Texts that no user sees: the palette of the form editor, names of keys, errors for the author
  // of a form.
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "Date",
          "Time",
          "Date & Time",
          "No timezone",
          "Static",
          "Input data",
          "Expression",
          "Script execution",
          "Allow same origin",
          "Open in fullscreen",
          "Geolocation",
          "Camera access",
          "Microphone access",
          "Forms submission",
          "Open modal windows",
          "Open popups",
          "Top level navigation",
          "Storage access by user",
          "Button",
          "Value",
          "Name",
          "No options source defined in the form definition",
          "Enter",
          "Escape",
          "Space",
          "ArrowUp",
          "ArrowDown",
          "Backspace",
          "Delete",
          "NaN",
          "Checkbox",
          "Checkbox group",
          "Date time",
          "Group",
          "Image view",
          "Number",
          "Radio group",
          "Separator",
          "Spacer",
          "Dynamic list",
          "Tag list",
          "Text view",
          "Text field",
          "Text area",
          "Table",
          "Field",
          "Form",
          "John Doe",
          "Erika Muller",
          "Dominic Leaf",
          "Root",
          "Feel",
          "FeelBlock",
          "LoopSpanner",
          "PathExpression",
          "FilterExpression",
          "FilterContext");

  private ShippedFormTexts() {}

  /** The texts that a user can see; each inserted expression is {@code {}}. */
  static Set<String> pieces() {
    Set<String> pieces = new TreeSet<>();
    for (Pattern pattern : List.of(TEXT, TEMPLATE)) {
      Matcher matcher = pattern.matcher(formJs());
      while (matcher.find()) {
        String piece = EXPRESSION.matcher(matcher.group(1)).replaceAll("{}");
        if (!NOT_SHOWN.contains(piece) && !isAuthorText(piece)) {
          pieces.add(piece.replaceAll("[.]$", ""));
        }
      }
    }
    return pieces;
  }

  /** The bundle with each inserted expression replaced by {@code {}}. */
  static String normalizedBundle() {
    return EXPRESSION.matcher(formJs()).replaceAll("{}");
  }

  private static boolean isAuthorText(String piece) {
    return AUTHOR_TEXT.matcher(piece).find() || !WORDS.matcher(piece).find();
  }

  private static String formJs() {
    String bundle = WebAppFile.shipped("lib/deps.js");
    int validation = bundle.indexOf("Field is required.");
    int start = bundle.lastIndexOf("\"No timezone\"", validation);
    int end = bundle.indexOf("Field must be a valid email.", validation);
    return bundle.substring(start, bundle.indexOf(';', end));
  }
}
