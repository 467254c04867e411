-- Access.SigningWindow.RemainingMinutesAsync

-- 1 of 1
-- PostgreSQL
-- @session uuid, @account uuid, @now timestamp with time zone
SELECT s."ExpiresAt"
FROM "SigningSessions" AS s
WHERE s."SessionId" = @session AND s."AccountId" = @account AND s."ExpiresAt" > @now
LIMIT 2;
-- SQL Server
DECLARE @session varbinary(16), @account varbinary(16), @now datetime2(3);
SELECT TOP(2) [s].[ExpiresAt]
FROM [SigningSessions] AS [s]
WHERE [s].[SessionId] = @session AND [s].[AccountId] = @account AND [s].[ExpiresAt] > @now;
