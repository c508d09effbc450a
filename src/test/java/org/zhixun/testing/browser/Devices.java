package org.zhixun.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.zhixun.testing.Folders;
import org.zhixun.testing.RunningServer;

/**
 * Gives a browser test its devices, a fresh one whenever one is asked for. After the test, errors that a browser reported fail it; a
 * failed test leaves pictures and traces in {@code target/browser}.
 */
public final class Devices {

    private final List<Device> all = new ArrayList<>();

    private Devices() {}

    /** Gives a new device that looks at a house. */
    public Device device(RunningServer house, Look look) {
        Device device = new Device(Chromium.running(), house.uri("/"), look);
        all.add(device);
        return device;
    }

    /** Makes a test method's parameter of type {@link Devices}. */
    static final class Fixture implements ParameterResolver, AfterEachCallback {

        private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Devices.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Devices.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(SPACE).getOrComputeIfAbsent(Devices.class, key -> new Devices(), Devices.class);
        }

        @Override
        public void afterEach(ExtensionContext test) {
            Devices devices = test.getStore(SPACE).get(Devices.class, Devices.class);
            if (devices == null) {
                return;
            }
            List<String> errors = devices.all.stream()
                    .flatMap(device -> device.errors().stream())
                    .toList();
            try {
                if (test.getExecutionException().isPresent() || !errors.isEmpty()) {
                    devices.keep(test);
                }
            } finally {
                devices.all.forEach(Device::close);
            }
            if (!errors.isEmpty()) {
                throw new AssertionError("The browser reported errors:\n  " + String.join("\n  ", errors));
            }
        }
    }

    private void keep(ExtensionContext test) {
        try {
            Path folder = Files.createDirectories(Folders.TARGET.resolve("browser"));
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName()
                    + test.getUniqueId().replaceAll("^.*(#\\d+).*$|^.*$", "$1");
            for (int i = 0; i < all.size(); i++) {
                all.get(i).keep(folder, name + "-" + (char) ('a' + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
