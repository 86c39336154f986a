package org.moot.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * All pages and what they need. Around it there have to be a {@link org.moot.Core}, its {@link org.moot.Party}, a clock, the
 * {@link WebSettings} and an {@link org.moot.web.page.Edition}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class Web {}
