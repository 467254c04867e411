-- Problems.ProblemReader.HistoryAsync

-- 1 of 1
-- PostgreSQL
-- @problem uuid, @plan uuid, @since timestamp with time zone, @p integer
SELECT h."Act", h."At", h."ActorName", h."PostTitle", h."Words", h."Facts"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @problem OR (h."CaseId" = @plan AND h."At" >= @since AND h."Act" IN ('plan-submitted', 'plan-withdrawn', 'plan-approved', 'plan-signed', 'plan-returned', 'plan-put-on-record', 'nudged', 'escalated', 'notice-issued', 'notice-closed', 'notice-withdrawn'))
ORDER BY h."At" DESC, h."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @problem varbinary(16), @plan varbinary(16), @since datetime2(3);
SELECT TOP(@p) [h].[Act], [h].[At], [h].[ActorName], [h].[PostTitle], [h].[Words], [h].[Facts]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @problem OR ([h].[CaseId] = @plan AND [h].[At] >= @since AND [h].[Act] IN ('plan-submitted', 'plan-withdrawn', 'plan-approved', 'plan-signed', 'plan-returned', 'plan-put-on-record', 'nudged', 'escalated', 'notice-issued', 'notice-closed', 'notice-withdrawn'))
ORDER BY [h].[At] DESC, [h].[Id] DESC;
