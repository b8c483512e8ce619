package org.greatcraftsman.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks an {@link OfficeTest} whose methods use a real Chromium through {@link BrowserWindows}.
 * Such a class is named {@code …BrowserIT} and runs once, on H2.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OfficeTest
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
