return Abi.Cli.CommandLine.Run(args, Console.Out, Console.Error);
