package org.zhixun.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Serves PrimeFaces' theme in the house's colours, and gives the house's own resources an address that changes with their content, so
 * that a browser may keep them for long.
 */
public class HouseResources extends ResourceHandlerWrapper {

    private static final String OWN_LIBRARY = "zx";
    private static final String THEME_LIBRARY = "primefaces-saga-blue";

    private final Map<String, byte[]> themes = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public HouseResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return own(super.createResource(name, library), library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return own(super.createResource(name, library, contentType), library);
    }

    private Resource own(Resource resource, String library) {
        if (resource == null) {
            return null;
        }
        if (THEME_LIBRARY.equals(library)) {
            return new Versioned(new Coloured(resource));
        }
        return OWN_LIBRARY.equals(library) ? new Versioned(resource) : resource;
    }

    private static byte[] content(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style sheet whose colours are the house's variables. */
    private class Coloured extends ResourceWrapper {

        Coloured(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(themes.computeIfAbsent(getResourceName(), name -> ThemeColours.apply(
                            new String(content(getWrapped()), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A resource whose address carries a checksum of its content. */
    private class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String version = versions.computeIfAbsent(getLibraryName() + "/" + getResourceName(), key -> {
                CRC32 sum = new CRC32();
                sum.update(content(getWrapped()));
                return Long.toHexString(sum.getValue());
            });
            return super.getRequestPath() + "&c=" + version;
        }
    }
}
