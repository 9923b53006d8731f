package org.cutline.journey;

import org.cutline.Cutline;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * The desk as everybody runs it, but for a chief whom it hires when it has nobody, so
 * that a program can sign in at once.
 */
final class StaffedDesk {

	@Bean
	SmartInitializingSingleton chief(ApplicationContext desk) {
		return () -> new Staff(desk).hireOnce(RunningDesk.CHIEF, Role.CHIEF);
	}

	static void main(String[] settings) {
		SpringApplication.run(new Class<?>[] { Cutline.class, StaffedDesk.class }, settings);
	}

}
