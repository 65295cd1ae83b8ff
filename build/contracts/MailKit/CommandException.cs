using System;

namespace MailKit;

public abstract class CommandException : Exception
{
    protected CommandException(string message)
        : base(message)
    {
    }
}
