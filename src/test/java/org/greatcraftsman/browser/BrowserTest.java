package org.greatcraftsman.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in which people sit before a real Chromium: an {@link OfficeTest} whose methods take
 * {@link BrowserWindows}. The class is called {@code …BrowserIT}, and runs once, on H2.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OfficeTest
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
