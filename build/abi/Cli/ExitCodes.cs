namespace Abi.Cli;

public static class ExitCodes
{
    public const int Ok = 0;
    public const int Differences = 1;
    public const int Usage = 2;
}
