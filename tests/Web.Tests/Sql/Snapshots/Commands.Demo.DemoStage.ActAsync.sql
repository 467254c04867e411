-- Commands.Demo.DemoStage.ActAsync

-- 1 of 1
-- PostgreSQL
-- @substitute uuid
SELECT p."Name"
FROM "People" AS p
WHERE p."Id" = @substitute
LIMIT 2;
-- SQL Server
DECLARE @substitute varbinary(16);
SELECT TOP(2) [p].[Name]
FROM [People] AS [p]
WHERE [p].[Id] = @substitute;
