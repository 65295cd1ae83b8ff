using System.Security.Cryptography;
using System.Text;

namespace Demo.Commerce;

public static class Passwords
{
    // few rounds: the accounts of a demo are made by the hundred and hold nothing
    private const int Rounds = 1000;

    public static (string Hash, string Salt) Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return (Derive(password, salt), Convert.ToBase64String(salt));
    }

    public static bool Verify(string password, string hash, string salt) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Derive(password, Convert.FromBase64String(salt))), Encoding.ASCII.GetBytes(hash));

    private static string Derive(string password, byte[] salt) =>
        Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(password, salt, Rounds, HashAlgorithmName.SHA256, 32));
}
