package org.plumbline.workflow;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted hash of four digits by PBKDF2. Ten thousand codes are soon tried by somebody who has the
 * file and a program; the hash keeps the digits out of sight, and waiting keeps out whoever sits at
 * the screen.
 *
 * @param encoded algorithm, iterations, salt and hash, divided by colons
 */
public record CodeHash(String encoded) {

    private static final String NAME = "pbkdf2-sha256";
    private static final int ITERATIONS = 30_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /**
     * Hashes a code with a fresh salt.
     *
     * @throws RefusedException unless it is four digits
     */
    public static CodeHash of(String digits, SecureRandom random) {
        if (!FOUR_DIGITS.matcher(digits).matches()) {
            throw new RefusedException(Refusal.NOT_FOUR_DIGITS);
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        String hash = base64.encodeToString(hash(digits, salt, ITERATIONS));
        return new CodeHash(
                String.join(
                        ":",
                        NAME,
                        Integer.toString(ITERATIONS),
                        base64.encodeToString(salt),
                        hash));
    }

    /** Whether these are the digits. */
    public boolean matches(String digits) {
        List<String> parts = List.of(encoded.split(":", -1));
        if (parts.size() != 4 || !parts.getFirst().equals(NAME)) {
            return false;
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] salt = base64.decode(parts.get(2));
        byte[] actual = hash(digits, salt, Integer.parseInt(parts.get(1)));
        return MessageDigest.isEqual(base64.decode(parts.get(3)), actual);
    }

    private static byte[] hash(String digits, byte[] salt, int iterations) {
        var key = new PBEKeySpec(digits.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2", e);
        } finally {
            key.clearPassword();
        }
    }

    /** Says nothing of the digits. */
    @Override
    public String toString() {
        return "CodeHash[...]";
    }
}
