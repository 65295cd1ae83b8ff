using System.Runtime.Serialization;

namespace Nop.Core;

public class NopException : Exception, ISerializable
{
    public NopException(string message) : base(message)
    {
    }
}
